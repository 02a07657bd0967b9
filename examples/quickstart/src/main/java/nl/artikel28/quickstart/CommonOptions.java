package nl.artikel28.quickstart;

import java.io.PrintWriter;
import java.util.Locale;
import nl.artikel28.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that both commands have. */
final class CommonOptions {

  /** A language of the output. */
  enum Language {
    NL,
    EN
  }

  /** A format of the output. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      defaultValue = "standard",
      description =
          "a JSON file, or statute, standard, omgevingsdienst-haaglanden or weseedo;"
              + " ${DEFAULT-VALUE} by default")
  private String policy = "standard";

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description =
          "the language of the output; the machine's by default, English if that is neither")
  private @Nullable Language language;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "the format of the output; ${DEFAULT-VALUE} by default")
  private Format format = Format.TEXT;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec command;

  String policy() {
    return policy;
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  Locale locale() {
    boolean dutch =
        language == null ? LocalisedText.isDutch(Locale.getDefault()) : language == Language.NL;
    return dutch ? LocalisedText.DUTCH : LocalisedText.ENGLISH;
  }

  /** Colours on a terminal, and nowhere else. */
  boolean colours() {
    return command().commandLine().getColorScheme().ansi().enabled()
        && !"dumb".equals(System.getenv("TERM"));
  }

  PrintWriter out() {
    return command().commandLine().getOut();
  }

  private CommandSpec command() {
    if (command == null) {
      throw new IllegalStateException("the options stand on no command");
    }
    return command;
  }
}
