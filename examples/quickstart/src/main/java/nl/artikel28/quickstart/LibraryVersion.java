package nl.artikel28.quickstart;

import nl.artikel28.policy.Policy;
import nl.artikel28.validation.Reviewer;
import picocli.CommandLine.IVersionProvider;

/** The version of the library, which is also that of its command line. */
final class LibraryVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "artikel28 " + Reviewer.under(Policy.statute()).rules().ruleBook().version()
    };
  }
}
