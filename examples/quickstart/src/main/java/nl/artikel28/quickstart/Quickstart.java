package nl.artikel28.quickstart;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.artikel28.text.PlainText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code check} reviews an agreement, {@code render} writes it out, {@code rules}
 * tells what is asked.
 */
@Command(
    name = "artikel28",
    description = "Reviews agreements under Article 28 GDPR and writes them out.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckCommand.class, RenderCommand.class, RulesCommand.class})
public final class Quickstart {

  static final int FINE = 0;
  static final int ERRORS = 1;
  static final int UNUSABLE = 2;
  static final int FAULT = 3;

  private Quickstart() {}

  /**
   * Runs a command and ends with its exit code: 0 when no error stands, 1 when one does, 2 for
   * unusable input or output, 3 for a fault of the program.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    // The validator inside would tell its version; on a command line nobody asked.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    // System.out swallows failures of writing; the bare streams tell.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    System.exit(run(out, err, arguments));
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)),
        true);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      int code = commands(out, err).execute(arguments);
      if (out.checkError()) {
        err.println("artikel28: the output cannot be written");
        return UNUSABLE;
      }
      return code;
    } catch (OutOfMemoryError e) {
      err.println("artikel28: this takes more memory than there is");
      return FAULT;
    }
  }

  private static CommandLine commands(PrintWriter out, PrintWriter err) {
    CommandLine commands = new CommandLine(new Quickstart());
    commands.setOut(out);
    commands.setErr(err);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExpandAtFiles(false);
    commands.setParameterExceptionHandler(
        (exception, given) -> refuse(exception.getCommandLine(), Complaints.about(exception)));
    commands.setExecutionExceptionHandler(
        (exception, command, given) -> {
          if (exception instanceof UnusableInputException unusable) {
            return refuse(command, unusable.getMessage());
          }
          refuse(command, "a fault of the program: " + exception);
          return FAULT;
        });
    return commands;
  }

  private static int refuse(CommandLine command, @Nullable String reason) {
    command.getErr().println("artikel28: " + PlainText.of(String.valueOf(reason)));
    return UNUSABLE;
  }
}
