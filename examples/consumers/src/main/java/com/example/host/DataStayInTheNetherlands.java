package com.example.host;

import nl.artikel28.agreement.contact.Country;
import nl.artikel28.agreement.scope.ProcessingLocation;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.report.Layer;
import nl.artikel28.report.RuleDescription;
import nl.artikel28.report.RuleId;
import nl.artikel28.report.RuleKind;
import nl.artikel28.report.Severity;
import nl.artikel28.text.LocalisedText;
import nl.artikel28.validation.rule.Rule;
import nl.artikel28.validation.rule.RuleContext;
import nl.artikel28.validation.rule.Verdict;

/** A rule of the host. */
final class DataStayInTheNetherlands extends Rule {

  DataStayInTheNetherlands() {
    super(
        RuleDescription.builder()
            .rule(new RuleId("HOST-01"))
            .layer(Layer.HOUSE)
            .kind(RuleKind.DEVIATION)
            .severity(Severity.WARNING)
            .title(new LocalisedText("Gegevens blijven in Nederland", "Data stay in the Netherlands"))
            .requirement(new LocalisedText("Alle locaties liggen in Nederland.", "All locations are Dutch."))
            .build());
  }

  @Override
  public Verdict judge(RuleContext context) {
    for (ProcessingLocation location : context.terms().scope().locations()) {
      if (!location.country().filter(new Country("NL")::equals).isPresent()) {
        LocalisedText sentence = new LocalisedText("Een locatie ligt elders.", "A location is elsewhere.");
        return violated(finding(context, AttributePath.of("scope.locations"), sentence).build());
      }
    }
    return satisfied();
  }
}
