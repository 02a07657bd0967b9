package nl.artikel28.validation.subprocessing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.subprocessing.ChangeNotice;
import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.testkit.Agreements;

/** The complete agreement, with a general authorisation, with other terms on sub-processors. */
final class SubProcessingTexts {

  private SubProcessingTexts() {}

  static DataProcessingAgreement with(UnaryOperator<SubProcessingTerms.Builder> change) {
    DataProcessingAgreement complete = Agreements.complete();
    SubProcessingTerms terms = complete.subProcessing().orElseThrow();
    return complete.toBuilder().subProcessing(change.apply(terms.toBuilder()).build()).build();
  }

  static DataProcessingAgreement withAuthorisation(SubProcessorAuthorisation authorisation) {
    return with(terms -> terms.authorisation(authorisation));
  }

  static DataProcessingAgreement withChanges(UnaryOperator<SubProcessorChanges.Builder> change) {
    return withChanges(SubProcessorAuthorisation.GENERAL, change);
  }

  static DataProcessingAgreement withChanges(
      SubProcessorAuthorisation authorisation, UnaryOperator<SubProcessorChanges.Builder> change) {
    return with(
        terms ->
            terms
                .authorisation(authorisation)
                .changes(change.apply(changes().toBuilder()).build()));
  }

  static DataProcessingAgreement withNotices(ChangeNotice... notices) {
    return withChanges(changes -> changes.notices(List.of(notices)));
  }

  static DataProcessingAgreement withObjection(UnaryOperator<ObjectionRight.Builder> change) {
    return withObjection(SubProcessorAuthorisation.GENERAL, change);
  }

  static DataProcessingAgreement withObjection(
      SubProcessorAuthorisation authorisation, UnaryOperator<ObjectionRight.Builder> change) {
    ObjectionRight objection = changes().objection().orElseThrow();
    return withChanges(
        authorisation, changes -> changes.objection(change.apply(objection.toBuilder()).build()));
  }

  static DataProcessingAgreement withoutChanges() {
    return with(terms -> terms.changes(Optional.empty()));
  }

  static DataProcessingAgreement without() {
    return Agreements.complete().toBuilder().subProcessing(Optional.empty()).build();
  }

  private static SubProcessorChanges changes() {
    return Agreements.complete().subProcessing().orElseThrow().changes().orElseThrow();
  }
}
