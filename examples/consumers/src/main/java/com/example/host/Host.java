package com.example.host;

import java.time.LocalDate;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Report;
import nl.artikel28.validation.Review;
import nl.artikel28.validation.Reviewer;
import nl.artikel28.validation.RuleBook;

/** What a procurement system does: it reads an agreement and reviews it with a rule of its own. */
public final class Host {

  private final Reviewer reviewer =
      Reviewer.under(Policy.standard(), RuleBook.standard().with(new DataStayInTheNetherlands()));

  /**
   * Reviews an agreement.
   *
   * @param json the agreement
   * @return the report
   */
  public Report review(String json) {
    DataProcessingAgreement agreement = AgreementJson.read(json);
    return reviewer.review(agreement, Review.on(LocalDate.of(2026, 11, 21)));
  }
}
