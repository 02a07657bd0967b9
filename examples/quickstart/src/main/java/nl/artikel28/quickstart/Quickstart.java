package nl.artikel28.quickstart;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.artikel28.text.PlainText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code check} reviews an agreement, {@code rules} tells what is asked. */
@Command(
    name = "artikel28",
    description = "Reviews agreements under Article 28 GDPR.",
    mixinStandardHelpOptions = true,
    version = "artikel28 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckCommand.class, RulesCommand.class})
public final class Quickstart {

  static final int FINE = 0;
  static final int ERRORS = 1;
  static final int UNUSABLE = 2;

  private Quickstart() {}

  /**
   * Runs a command and ends with its exit code: 0 when no error stands, 1 when one does, 2 for
   * unusable input.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    // The validator inside would tell its version; on a command line nobody asked.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    System.exit(run(out, err, arguments));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commands = new CommandLine(new Quickstart());
    commands.setOut(out);
    commands.setErr(err);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(
        (exception, given) -> refuse(exception.getCommandLine(), exception.getMessage()));
    commands.setExecutionExceptionHandler(
        (exception, command, given) -> {
          if (exception instanceof UnusableInputException unusable) {
            return refuse(command, unusable.getMessage());
          }
          throw exception;
        });
    return commands.execute(arguments);
  }

  private static int refuse(CommandLine command, @Nullable String reason) {
    command.getErr().println("artikel28: " + PlainText.of(String.valueOf(reason)));
    return UNUSABLE;
  }
}
