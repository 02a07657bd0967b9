package nl.artikel28.benchmarks;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools with one rule for each check, in sequential mode. The rules are written as an executable
 * model, into which Drools turns rules in its own language when an application is built.
 */
final class WithDrools implements Contender {

  private static final String PACKAGE = "nl.artikel28.benchmarks";
  private static final String PROBLEMS = "problems";

  private final KieBase rules =
      KieBaseBuilder.createKieBaseFromModel(model(), SequentialOption.YES);

  private static ModelImpl model() {
    Global<Problems> problems = globalOf(Problems.class, PACKAGE, PROBLEMS);
    ModelImpl model = new ModelImpl().addGlobal(problems);
    for (Check check : Check.values()) {
      Declaration<DataProcessingAgreement> agreement = declarationOf(DataProcessingAgreement.class);
      model.addRule(
          rule(PACKAGE, check.rule())
              .build(
                  pattern(agreement).expr(check.rule(), each -> !check.isMet(each)),
                  on(agreement, problems).execute(check::ask)));
    }
    return model;
  }

  List<Problem> check(DataProcessingAgreement agreement) {
    Problems problems = new Problems();
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal(PROBLEMS, problems);
    session.execute(agreement);
    return problems.found();
  }

  @Override
  public List<String> violated(DataProcessingAgreement agreement) {
    return check(agreement).stream().map(Problem::rule).toList();
  }
}
