package nl.artikel28.validation.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.contact.PostalAddress;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.ProcessingRole;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.agreement.subprocessing.SubProcessor;
import nl.artikel28.agreement.transfer.Transfer;
import nl.artikel28.agreement.transfer.TransferMechanism;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.rule.RuleContext;

/**
 * A place to which data go according to the agreement, though it is not on its list of transfers.
 *
 * @param country where it is; if absent, the agreement does not say
 * @param path the attribute that says so
 * @param kind what it is
 * @param name whose it is; if absent, the kind says enough
 * @param mechanisms the grounds that stand with it; empty when none does
 */
record Place(
    Optional<Country> country,
    AttributePath path,
    Kind kind,
    Optional<String> name,
    List<TransferMechanism> mechanisms) {

  private static final AttributePath PARTIES = AttributePath.of("parties");
  private static final AttributePath REGISTER = AttributePath.of("subProcessing.register");
  private static final AttributePath LOCATIONS = AttributePath.of("scope.locations");

  /** What a place is. */
  enum Kind {
    PROCESSOR("processor"),
    SUB_PROCESSOR("subProcessor"),
    LOCATION("location");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The key of the words for it. */
    String words() {
      return words;
    }
  }

  /**
   * The places in countries to which data do not go without a ground, and those that may be in such
   * a country. A location in a country where a processor is found already is the same place.
   *
   * @param context the agreement
   * @param grounds what the policy knows
   */
  static List<Place> beside(RuleContext context, Grounds grounds) {
    List<Place> places = new ArrayList<>(0);
    addProcessors(context.agreement().parties(), grounds, places);
    addSubProcessors(context.terms().subProcessing().register(), grounds, places);
    addLocations(context.terms().scope().locations(), grounds, places);
    return places.isEmpty()
        ? places
        : withoutTransfers(places, context.terms().transfers().transfers());
  }

  private static void addProcessors(List<Party> parties, Grounds grounds, List<Place> places) {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      Optional<Country> country = countryOf(party.address());
      if (isOutside(country, grounds)
          && (party.strengthAs(ProcessingRole.PROCESSOR) > 0
              || party.strengthAs(ProcessingRole.SUB_PROCESSOR) > 0)) {
        AttributePath path = PARTIES.item(i).child("address").child("country");
        places.add(new Place(country, path, Kind.PROCESSOR, party.name(), List.of()));
      }
    }
  }

  private static void addSubProcessors(
      List<SubProcessor> register, Grounds grounds, List<Place> places) {
    for (int i = 0; i < register.size(); i++) {
      SubProcessor each = register.get(i);
      Optional<Country> location = each.location().flatMap(ProcessingLocation::country);
      Optional<Country> country = location.isPresent() ? location : countryOf(each.address());
      boolean outside = isOutside(country, grounds);
      if (each.isEngaged() && (outside || isOpen(each.location()))) {
        boolean seated = outside && location.isEmpty();
        AttributePath path =
            REGISTER.item(i).child(seated ? "address" : "location").child("country");
        places.add(
            new Place(
                outside ? country : Optional.empty(),
                path,
                Kind.SUB_PROCESSOR,
                each.name().or(each::kind),
                each.mechanisms()));
      }
    }
  }

  private static void addLocations(
      List<ProcessingLocation> locations, Grounds grounds, List<Place> places) {
    for (int i = 0; i < locations.size(); i++) {
      ProcessingLocation location = locations.get(i);
      if (isOutside(location.country(), grounds) || isOpen(Optional.of(location))) {
        places.add(
            new Place(
                location.country(),
                LOCATIONS.item(i).child("country"),
                Kind.LOCATION,
                location.label().or(location::region).or(location::place),
                List.of()));
      }
    }
  }

  private static Optional<Country> countryOf(Optional<PostalAddress> address) {
    return address.flatMap(PostalAddress::country);
  }

  private static boolean isOutside(Optional<Country> country, Grounds grounds) {
    return country.isPresent() && !grounds.needsNone(country.get());
  }

  /** Whether a location may be in any country, as far as the agreement says. */
  private static boolean isOpen(Optional<ProcessingLocation> location) {
    return location.isPresent()
        && location.get().country().isEmpty()
        && location.get().region().filter(RegionName::isWithinTheArea).isEmpty();
  }

  private static List<Place> withoutTransfers(List<Place> places, List<Transfer> transfers) {
    Set<Country> countries = new HashSet<>();
    Set<String> recipients = new HashSet<>();
    for (Transfer transfer : transfers) {
      transfer.country().ifPresent(countries::add);
      recipients.add(normal(transfer.recipient()));
    }
    List<Place> left = new ArrayList<>();
    for (Place place : places) {
      boolean isListed =
          place.name().isPresent() && recipients.contains(normal(place.name().get()));
      if (!isListed && place.country().filter(countries::contains).isEmpty()) {
        left.add(place);
      }
    }
    left.removeIf(place -> place.kind() == Kind.LOCATION && isOfAProcessor(place, left));
    return left;
  }

  private static boolean isOfAProcessor(Place location, List<Place> places) {
    for (Place place : places) {
      if (place.kind() != Kind.LOCATION
          && place.country().isPresent()
          && place.country().equals(location.country())) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
