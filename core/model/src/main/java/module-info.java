/**
 * Agreements, policies and reports as immutable values. For everyone who builds, reads, judges or
 * writes agreements; it depends on the Jakarta Validation API and on nullness annotations, and on
 * nothing else.
 */
@SuppressWarnings({"module", "requires-automatic"})
module nl.artikel28.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports nl.artikel28.agreement;
  exports nl.artikel28.agreement.assistance;
  exports nl.artikel28.agreement.audit;
  exports nl.artikel28.agreement.breach;
  exports nl.artikel28.agreement.change;
  exports nl.artikel28.agreement.confidentiality;
  exports nl.artikel28.agreement.contact;
  exports nl.artikel28.agreement.data;
  exports nl.artikel28.agreement.definition;
  exports nl.artikel28.agreement.duty;
  exports nl.artikel28.agreement.exit;
  exports nl.artikel28.agreement.form;
  exports nl.artikel28.agreement.instruction;
  exports nl.artikel28.agreement.law;
  exports nl.artikel28.agreement.liability;
  exports nl.artikel28.agreement.party;
  exports nl.artikel28.agreement.records;
  exports nl.artikel28.agreement.rights;
  exports nl.artikel28.agreement.scope;
  exports nl.artikel28.agreement.security;
  exports nl.artikel28.agreement.subprocessing;
  exports nl.artikel28.agreement.text;
  exports nl.artikel28.agreement.time;
  exports nl.artikel28.agreement.transfer;
  exports nl.artikel28.attribute;
  exports nl.artikel28.constraint;
  exports nl.artikel28.policy;
  exports nl.artikel28.report;
  exports nl.artikel28.text;
}
