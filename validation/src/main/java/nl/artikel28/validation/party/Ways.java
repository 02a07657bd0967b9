package nl.artikel28.validation.party;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.ContactPoint;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.rule.RuleContext;

/** The ways in which a contact point can be reached. */
final class Ways {

  private static final List<String> ALL = List.of("email", "telephone", "link");

  private Ways() {}

  /** The way of a contact point that is settled elsewhere, otherwise the contact point. */
  static AttributePath elsewhere(
      AttributePath path, Optional<ContactPoint> point, RuleContext context) {
    if (point.isPresent()) {
      for (String way : ALL) {
        if (context.stateOfAbsent(path.child(way)) == TermState.ELSEWHERE) {
          return path.child(way);
        }
      }
    }
    return path;
  }
}
