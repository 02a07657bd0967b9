package nl.artikel28.quickstart;

import java.util.concurrent.Callable;
import nl.artikel28.json.RulesJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.RuleListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which rules a policy asks. */
@Command(
    name = "rules",
    description = "Lists the rules that a policy applies.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class)
final class RulesCommand implements Callable<Integer> {

  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    Policy policy = Inputs.policy(options.policy());
    RuleListing listing = Inputs.reviewer(policy).rules();
    if (options.isJson()) {
      options.out().print(RulesJson.write(listing));
    } else {
      new RulesText(options.locale(), Inputs.lineage(policy)).print(listing, options.out());
    }
    options.out().flush();
    return Quickstart.FINE;
  }
}
