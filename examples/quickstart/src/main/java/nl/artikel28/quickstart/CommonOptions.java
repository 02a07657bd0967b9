package nl.artikel28.quickstart;

import java.io.PrintWriter;
import java.util.Locale;
import nl.artikel28.policy.Policy;
import nl.artikel28.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands have. */
final class CommonOptions {

  /** A language of the output. */
  enum Language {
    NL,
    EN
  }

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description =
          "a JSON file, or statute, standard, omgevingsdienst-haaglanden or weseedo;"
              + " standard by default")
  private @Nullable String policy;

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description =
          "the language of the output; the machine's by default, English if that is neither")
  private @Nullable Language language;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  Policy policy() {
    return Inputs.policy(policy == null ? "standard" : policy);
  }

  boolean hasPolicy() {
    return policy != null;
  }

  Locale locale() {
    boolean dutch =
        language == null ? LocalisedText.isDutch(Locale.getDefault()) : language == Language.NL;
    return dutch ? LocalisedText.DUTCH : LocalisedText.ENGLISH;
  }

  /** Whether a person looks on. */
  boolean isTerminal() {
    return command().commandLine().getColorScheme().ansi().enabled()
        && !"dumb".equals(System.getenv("TERM"));
  }

  PrintWriter out() {
    return command().commandLine().getOut();
  }

  PrintWriter err() {
    return command().commandLine().getErr();
  }

  private CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("the options stand on no command");
    }
    return command;
  }
}
