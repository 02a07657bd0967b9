package nl.artikel28.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.artikel28.text.Dates;

/** Puts arguments into sentences; what an argument holds is never read as a template. */
final class Sentences {

  private Sentences() {}

  static String format(String template, List<Argument> arguments, Locale locale) {
    StringBuilder sentence = new StringBuilder(template.length() + 32);
    int at = 0;
    while (true) {
      int open = template.indexOf('{', at);
      if (open < 0) {
        return sentence.append(template, at, template.length()).toString();
      }
      int close = template.indexOf('}', open);
      if (close < 0) {
        throw new IllegalStateException("an argument is not closed in: " + template);
      }
      sentence.append(template, at, open);
      sentence.append(words(argument(template.substring(open + 1, close), arguments), locale));
      at = close + 1;
    }
  }

  private static Argument argument(String name, List<Argument> arguments) {
    for (Argument each : arguments) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalStateException("the argument '" + name + "' is missing in the sentence");
  }

  private static String words(Argument argument, Locale locale) {
    if (argument instanceof Argument.Count count) {
      return Integer.toString(count.value());
    } else if (argument instanceof Argument.Span span) {
      return span.value().in(locale);
    } else if (argument instanceof Argument.Day day) {
      return Dates.in(locale, day.value());
    } else if (argument instanceof Argument.Quote quote) {
      return quoted(quote.value());
    } else if (argument instanceof Argument.Quotes quotes) {
      return quotes.values().stream().map(Sentences::quoted).collect(Collectors.joining(", "));
    } else if (argument instanceof Argument.Words words) {
      return words.value().in(locale);
    } else if (argument instanceof Argument.WordList list) {
      return list.values().stream().map(each -> each.in(locale)).collect(Collectors.joining(", "));
    }
    throw new IllegalStateException("an unknown argument");
  }

  private static String quoted(String words) {
    return "\u201c" + words + "\u201d";
  }
}
