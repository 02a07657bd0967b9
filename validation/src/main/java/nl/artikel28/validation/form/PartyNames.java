package nl.artikel28.validation.form;

import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.report.Argument;
import nl.artikel28.text.Words;

/** What sentences call a party: controller or processor, and any other by its own name. */
final class PartyNames {

  private PartyNames() {}

  static Argument of(Party party, DataProcessingAgreement agreement) {
    if (agreement.controller().filter(party::equals).isPresent()) {
      return Argument.words("party", Words.of(Side.CONTROLLER));
    }
    return agreement.processor().filter(party::equals).isPresent()
        ? Argument.words("party", Words.of(Side.PROCESSOR))
        : Argument.quote("party", party.name().orElse(party.id()));
  }
}
