package nl.artikel28.agreement.security;

/** A factor for the level of security; Article 32(1) and (2). */
public enum RiskFactor {
  /** The state of the art. */
  STATE_OF_THE_ART,
  /** The costs of implementation. */
  COSTS,
  /** Nature, scope, context and purposes. */
  NATURE_AND_PURPOSE,
  /** Likelihood and severity of risks. */
  LIKELIHOOD_AND_SEVERITY,
  /** Destruction. */
  DESTRUCTION,
  /** Loss. */
  LOSS,
  /** Alteration. */
  ALTERATION,
  /** Unauthorised disclosure. */
  UNAUTHORISED_DISCLOSURE,
  /** Unauthorised access. */
  UNAUTHORISED_ACCESS
}
