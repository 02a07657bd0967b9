package nl.artikel28.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.transfer.TransferMechanismKind;
import org.junit.jupiter.api.Test;

class TransferFactsTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2032, 12, 31);

  private final CountryTable area = Policy.statute().economicArea().orElseThrow();
  private final List<AdequacyDecision> decisions =
      Policy.statute().adequateCountries().orElseThrow().decisions();
  private final List<TransferTool> tools = Policy.statute().transferTools().orElseThrow().tools();

  @Test
  void the_economic_area_has_30_countries() {
    assertThat(area.countries().stream().filter(each -> each.countsOn(LAST))).hasSize(30);
  }

  @Test
  void at_most_one_decision_on_a_country_holds_on_a_day() {
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
      List<Country> adequate = new ArrayList<>();
      for (AdequacyDecision decision : decisions) {
        if (decision.holdsOn(day)) {
          adequate.add(decision.country());
        }
      }
      assertThat(adequate).as(day.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_decision_takes_over_on_the_day_on_which_the_united_kingdom_left_the_area() {
    LocalDate left = LocalDate.of(2021, 6, 28);
    Country kingdom = new Country("GB");
    assertThat(area.countries().stream().filter(each -> each.countsOn(left)))
        .extracting(DatedCountry::country)
        .doesNotContain(kingdom);
    assertThat(area.countries().stream().filter(each -> each.countsOn(left.minusDays(1))))
        .extracting(DatedCountry::country)
        .contains(kingdom);
    assertThat(decisions.stream().filter(each -> each.holdsOn(left)))
        .extracting(AdequacyDecision::country)
        .contains(kingdom);
  }

  @Test
  void every_ground_but_the_adequacy_decisions_is_a_tool() {
    Set<TransferMechanismKind> known =
        EnumSet.of(
            TransferMechanismKind.ADEQUACY_DECISION,
            // British law knows these, and the Regulation does not.
            TransferMechanismKind.UK_ADDENDUM,
            TransferMechanismKind.UK_TRANSFER_AGREEMENT);
    tools.forEach(tool -> known.add(tool.kind()));
    assertThat(known).containsExactlyInAnyOrder(TransferMechanismKind.values());
  }

  @Test
  void every_fact_says_where_it_is_written_and_whether_it_was_looked_up() {
    assertThat(decisions)
        .allMatch(each -> each.reference().isPresent() && each.confirmation().isPresent());
    assertThat(tools)
        .allMatch(each -> each.reference().isPresent() && each.confirmation().isPresent());
  }
}
