package nl.artikel28.benchmarks;

import nl.artikel28.agreement.DataProcessingAgreement;

/** The checks that every contender makes: eighteen rules of the catalogue, of every kind. */
public enum Check {
  PTY_06(HandWritten::tradeRegisterNumbers),
  SCP_01(HandWritten::subjectMatter),
  CAT_01(HandWritten::dataCategories),
  CAT_05(HandWritten::nationalNumbers),
  INS_04(HandWritten::infringingInstruction),
  CNF_01(HandWritten::personsBound),
  SEC_01(HandWritten::article32),
  SUB_02(HandWritten::authorisation),
  SUB_06(HandWritten::objection),
  SUB_08(HandWritten::sameObligations),
  DSR_01(HandWritten::assistance),
  DSR_02(HandWritten::rights),
  BRN_03(HandWritten::breachInPreferredTime),
  BRN_04(HandWritten::breachInAcceptableTime),
  BRN_05(HandWritten::everyBreach),
  BRN_06(HandWritten::contentOfNotice),
  AUD_04(HandWritten::auditInterval),
  EXT_05(HandWritten::deletionTime);

  /** A check, written by hand. */
  interface Question {
    void ask(HandWritten checks, DataProcessingAgreement agreement, Problems problems);
  }

  private final String rule = name().replace('_', '-');

  @SuppressWarnings("ImmutableEnumChecker") // A reference to a method holds nothing.
  private final Question question;

  Check(Question question) {
    this.question = question;
  }

  /** {@return the id of the rule in the catalogue} */
  String rule() {
    return rule;
  }

  /**
   * Asks this check alone, as the frameworks do: they call what is written by hand, so that a
   * figure tells what the framework costs and not how the check is written.
   */
  void ask(DataProcessingAgreement agreement, Problems problems) {
    question.ask(HandWritten.STANDARD, agreement, problems);
  }

  /** {@return whether the rule is met} */
  boolean isMet(DataProcessingAgreement agreement) {
    Problems problems = new Problems();
    ask(agreement, problems);
    return problems.isEmpty();
  }
}
