package nl.artikel28.validation.subprocessing;

import java.util.List;
import nl.artikel28.agreement.subprocessing.SubProcessingTerms;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.subprocessing.SubProcessorAuthorisation;
import nl.artikel28.attribute.AttributePath;

/** What the rules ask of the way in which sub-processors are allowed. */
final class Authorisation {

  static final AttributePath SUB_PROCESSING = AttributePath.of("subProcessing");
  static final AttributePath AUTHORISATION = SUB_PROCESSING.child("authorisation");

  private Authorisation() {}

  /** Whether it allows sub-processors beforehand; a mix of both ways does so too. */
  static boolean isGeneral(SubProcessorAuthorisation authorisation) {
    return authorisation == SubProcessorAuthorisation.GENERAL
        || authorisation == SubProcessorAuthorisation.MIXED;
  }

  /** Whether it asks for consent to each sub-processor; a mix of both ways does so too. */
  static boolean isSpecific(SubProcessorAuthorisation authorisation) {
    return authorisation == SubProcessorAuthorisation.SPECIFIC
        || authorisation == SubProcessorAuthorisation.MIXED;
  }

  /** Whether a list holds a sub-processor that processes data. */
  static boolean isAnyEngaged(List<SubProcessor> register) {
    for (SubProcessor entry : register) {
      if (entry.isEngaged()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text says that sub-processors are not allowed. */
  static boolean isRefused(SubProcessingTerms terms) {
    return terms.authorisation().isPresent()
        && terms.authorisation().get() == SubProcessorAuthorisation.NONE;
  }
}
