package nl.artikel28.benchmarks;

import java.util.List;
import nl.artikel28.agreement.DataProcessingAgreement;

/** One way to ask the eighteen checks. */
interface Contender {

  /** {@return the ids of the rules that are not met, each once or more} */
  List<String> violated(DataProcessingAgreement agreement);
}
