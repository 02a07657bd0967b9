package nl.artikel28.validation.transfer;

import java.util.List;
import java.util.Optional;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.agreement.transfer.TransferTerms;
import nl.artikel28.attribute.AttributePath;

/**
 * A transfer with the grounds that hold for it, and where these stand: with the transfer, with the
 * sub-processor, or with the terms for every transfer.
 *
 * @param transfer the transfer
 * @param country where its country stands
 * @param mechanisms where its grounds stand
 * @param assessment where its assessment stands, or would stand
 */
record Grounded(
    Transfer transfer, AttributePath country, AttributePath mechanisms, AttributePath assessment) {

  private static final AttributePath EVERY = AttributePath.of("transfers.mechanisms");
  private static final AttributePath TRANSFERS = AttributePath.of("transfers.transfers");

  /** A transfer on the list; without grounds of its own it has those for every transfer. */
  static Grounded listed(Transfer transfer, int index, TransferTerms terms) {
    AttributePath path = TRANSFERS.item(index);
    boolean general = transfer.mechanisms().isEmpty() && !terms.mechanisms().isEmpty();
    return new Grounded(
        general
            ? transfer.toBuilder()
                .mechanisms(terms.mechanisms())
                .combination(terms.combination())
                .build()
            : transfer,
        path.child("country"),
        general ? EVERY : path.child("mechanisms"),
        path.child("assessment"));
  }

  /**
   * A place in a country that no transfer on the list covers; if absent, no ground holds for it.
   */
  static Optional<Grounded> beside(Place place, Country country, TransferTerms terms) {
    boolean own = !place.mechanisms().isEmpty();
    List<TransferMechanism> grounds = own ? place.mechanisms() : terms.mechanisms();
    if (grounds.isEmpty() || place.name().isEmpty()) {
      return Optional.empty();
    }
    Transfer.Builder transfer =
        Transfer.builder().recipient(place.name().get()).country(country).mechanisms(grounds);
    return Optional.of(
        new Grounded(
            own ? transfer.build() : transfer.combination(terms.combination()).build(),
            place.path(),
            own ? place.path().innermostItem().orElseThrow().child("mechanisms") : EVERY,
            TRANSFERS));
  }
}
