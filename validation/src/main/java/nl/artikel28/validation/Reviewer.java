package nl.artikel28.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.AgreementStatus;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.AgreementHead;
import nl.artikel28.report.Finding;
import nl.artikel28.report.PolicyHead;
import nl.artikel28.report.Report;
import nl.artikel28.report.ReviewMode;
import nl.artikel28.report.RuleBookHead;
import nl.artikel28.report.RuleListing;
import nl.artikel28.report.RuleOutcome;
import nl.artikel28.validation.form.Blanks;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.structure.PolicyFlaws;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reviews agreements under one policy with one rule book. Make it once; it may be used by several
 * threads at once.
 */
public final class Reviewer {

  private static final Logger LOG = LoggerFactory.getLogger(Reviewer.class);

  private final Policy policy;
  private final List<AskedRule> rules;
  private final PolicyHead policyHead;
  private final RuleBookHead ruleBookHead;

  private Reviewer(Policy policy, RuleBook ruleBook) {
    this.policy = policy;
    this.rules = AskedRule.under(policy, ruleBook);
    this.policyHead =
        PolicyHead.builder()
            .name(policy.name())
            .title(policy.title())
            .version(policy.version())
            .side(policy.side())
            .bases(policy.lineage())
            .build();
    this.ruleBookHead =
        RuleBookHead.builder()
            .name(ruleBook.name())
            .version(Library.version())
            .rules(rules.size())
            .build();
  }

  /**
   * {@return a reviewer with the rules that come with the library}
   *
   * @param policy the policy; when it extends {@code statute} or {@code standard}, that is merged
   *     into it, and when it extends another policy this must have been done with {@link
   *     Policy#over}
   * @throws IllegalArgumentException when the policy extends a policy that is not known, names a
   *     rule that is not there, lowers a rule of the law or loosens what the law fixes, or holds
   *     values by which nobody can judge
   */
  public static Reviewer under(Policy policy) {
    return under(policy, RuleBook.standard());
  }

  /**
   * {@return a reviewer}
   *
   * @param policy the policy, as in {@link #under(Policy)}
   * @param ruleBook the rules
   * @throws IllegalArgumentException as in {@link #under(Policy)}
   */
  public static Reviewer under(Policy policy, RuleBook ruleBook) {
    Policy whole = policy.resolved();
    if (!isOurs(policy)) {
      PolicyFlaws.refuse(whole);
    }
    return new Reviewer(whole, ruleBook);
  }

  /** Whether a policy comes with the library. It is right, and to look costs a cold start dear. */
  private static boolean isOurs(Policy policy) {
    return policy.equals(Policy.standard()) || policy.equals(Policy.statute());
  }

  /**
   * {@return the report on an agreement}
   *
   * @param agreement the agreement
   * @param review the day of the review and how strict it is
   * @throws RuleFailedException when a rule throws an exception
   * @throws IllegalArgumentException when the policy is not valid on that day
   */
  public Report review(DataProcessingAgreement agreement, Review review) {
    requireValidOn(review.date());
    RuleContext context = RuleContext.of(Blanks.noted(agreement), policy, review.date());
    boolean completenessIsInformation =
        review.mode() == ReviewMode.TEMPLATE
            && agreement.status().filter(AgreementStatus.TEMPLATE::equals).isPresent();
    List<RuleOutcome> outcomes = new ArrayList<>(rules.size());
    List<Finding> findings = new ArrayList<>();
    for (AskedRule rule : rules) {
      rule.judge(context, completenessIsInformation, outcomes, findings);
    }
    // The rules were asked in order; a stable sort keeps that order among findings of one weight.
    findings.sort(Comparator.comparing(Finding::severity));
    LOG.debug("asked {} rules, {} findings", outcomes.size(), findings.size());
    return Report.builder()
        .agreement(head(agreement))
        .policy(policyHead)
        .ruleBook(ruleBookHead)
        .date(review.date())
        .mode(review.mode())
        .outcomes(outcomes)
        .findings(findings)
        .build();
  }

  /** {@return the rules as the policy asks them} */
  public RuleListing rules() {
    return RuleListing.builder()
        .policy(policyHead)
        .ruleBook(ruleBookHead)
        .rules(rules.stream().map(AskedRule::listed).toList())
        .build();
  }

  private void requireValidOn(LocalDate date) {
    if (!policy.isValidOn(date)) {
      throw new IllegalArgumentException(
          "the policy '%s' is not valid on %s".formatted(policy.name(), date));
    }
  }

  private static AgreementHead head(DataProcessingAgreement agreement) {
    return AgreementHead.builder()
        .reference(agreement.reference())
        .title(agreement.title())
        .version(agreement.version())
        .build();
  }
}
