package nl.artikel28.validation.rule;

import java.util.ArrayList;
import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.form.Annex;
import nl.artikel28.agreement.form.AnnexSubject;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.AttributePath;

/**
 * What annexes hold that belong to the agreement but are not at hand. It is settled there, whether
 * or not somebody noted so beside the text.
 */
final class UnattachedAnnexes {

  private static final List<AttributePath> PROCESSING =
      List.of(AttributePath.of("scope"), AttributePath.of("data"));
  private static final List<AttributePath> SECURITY =
      List.of(AttributePath.of("security.measures"));
  private static final List<AttributePath> SUB_PROCESSORS =
      List.of(AttributePath.of("subProcessing.register"));
  private static final List<AttributePath> CONTACTS =
      List.of(AttributePath.of("parties"), AttributePath.of("breachNotification.channel"));

  private UnattachedAnnexes() {}

  /** Notes on all that such annexes settle; empty when every annex is at hand. */
  static List<WrittenTerm> notes(DataProcessingAgreement agreement) {
    List<WrittenTerm> notes = new ArrayList<>(0);
    for (Annex annex : agreement.annexes()) {
      if (!annex.attached().orElse(true)) {
        for (AttributePath path : settledBy(annex.subject().orElse(AnnexSubject.OTHER))) {
          notes.add(note(path, annex));
        }
      }
    }
    return notes;
  }

  private static List<AttributePath> settledBy(AnnexSubject subject) {
    return switch (subject) {
      case PROCESSING -> PROCESSING;
      case SECURITY -> SECURITY;
      case SUB_PROCESSORS -> SUB_PROCESSORS;
      case CONTACTS -> CONTACTS;
      case OTHER -> List.of();
    };
  }

  private static WrittenTerm note(AttributePath path, Annex annex) {
    return WrittenTerm.builder()
        .path(path)
        .state(TermState.ELSEWHERE)
        .elsewhere(
            Elsewhere.builder()
                .kind(ElsewhereKind.UNATTACHED_ANNEX)
                .reference(annex.title().or(annex::number))
                .build())
        .build();
  }
}
