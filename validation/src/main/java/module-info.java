/**
 * The reviewer and its rules. For everyone who wants to know what is wrong with an agreement, and
 * for those who add rules of their own.
 *
 * @provides jakarta.validation.ConstraintValidator so that a host's own validator sees malformed
 *     agreements
 */
@SuppressWarnings({"module", "requires-automatic"})
module nl.artikel28.validation {
  requires transitive nl.artikel28.core;
  requires org.hibernate.validator;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports nl.artikel28.validation;
  exports nl.artikel28.validation.rule;

  provides jakarta.validation.ConstraintValidator with
      nl.artikel28.validation.structure.WellFormedAgreementValidator;
}
