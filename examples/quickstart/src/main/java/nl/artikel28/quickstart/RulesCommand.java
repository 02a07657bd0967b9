package nl.artikel28.quickstart;

import java.util.concurrent.Callable;
import nl.artikel28.json.RulesJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.RuleListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which rules a policy asks. */
@Command(
    name = "rules",
    description = "Lists the rules that a policy applies.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class)
final class RulesCommand implements Callable<Integer> {

  /** A format of the output. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "the format of the output; ${DEFAULT-VALUE} by default")
  private Format format = Format.TEXT;

  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() {
    Policy policy = options.policy();
    RuleListing listing = Inputs.reviewer(policy).rules();
    if (format == Format.JSON) {
      options.out().print(RulesJson.write(listing));
    } else {
      new RulesText(options.locale(), Inputs.lineage(policy)).print(listing, options.out());
    }
    options.out().flush();
    return Quickstart.FINE;
  }
}
