package nl.artikel28.quickstart;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words on a command line, in one line and with what was meant. */
final class Complaints {

  private Complaints() {}

  static String about(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (isWithoutCommand(exception)) {
      return "say what to do: " + String.join(" or ", commands(exception.getCommandLine()));
    }
    return String.valueOf(exception.getMessage());
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    List<String> meant = unmatched.getSuggestions();
    return "unknown "
        + (unmatched.isUnknownOption() ? "option" : "argument")
        + " '"
        + word
        + "'"
        + (meant.isEmpty() ? "" : "; did you mean '" + meant.get(0) + "'?");
  }

  private static boolean isWithoutCommand(ParameterException exception) {
    return !commands(exception.getCommandLine()).isEmpty()
        && exception.getCommandLine().getParseResult().originalArgs().isEmpty();
  }

  private static List<String> commands(CommandLine command) {
    return List.copyOf(command.getSubcommands().keySet());
  }
}
