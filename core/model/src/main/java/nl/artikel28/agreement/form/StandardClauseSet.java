package nl.artikel28.agreement.form;

/** A published set of clauses. */
public enum StandardClauseSet {
  /** The Commission's clauses of Decision (EU) 2021/915. */
  EU_2021_915,
  /** The Danish clauses under Article 28(8). */
  DANISH_2019,
  /** Other clauses adopted under Article 28(8). */
  OTHER_ARTICLE_28_8,
  /** A model of a sector or an association. */
  SECTOR_MODEL
}
