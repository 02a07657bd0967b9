package nl.artikel28.validation.subprocessing;

import static nl.artikel28.validation.subprocessing.Authorisation.SUB_PROCESSING;

import nl.artikel28.agreement.subprocessing.ObjectionRight;
import nl.artikel28.agreement.subprocessing.SubProcessorChanges;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.validation.rule.RuleContext;

/** The process by which sub-processors change, and its attributes. */
final class Changes {

  static final AttributePath CHANGES = SUB_PROCESSING.child("changes");
  static final AttributePath NOTICES = CHANGES.child("notices");
  static final AttributePath NOTICE = CHANGES.child("notice");
  static final AttributePath EMERGENCY = CHANGES.child("emergency");
  static final AttributePath OBJECTION = CHANGES.child("objection");

  private static final SubProcessorChanges NONE = SubProcessorChanges.builder().build();
  private static final ObjectionRight NO_OBJECTION = ObjectionRight.builder().build();

  private Changes() {}

  /** The process, with everything in it absent where the text is silent. */
  static SubProcessorChanges of(RuleContext context) {
    return context.terms().subProcessing().changes().orElse(NONE);
  }

  /** The right to object to a change, with everything in it absent where there is none. */
  static ObjectionRight objectionTo(SubProcessorChanges changes) {
    return changes.objection().orElse(NO_OBJECTION);
  }
}
