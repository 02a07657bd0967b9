package nl.artikel28.rendering.docx;

import nl.artikel28.rendering.document.Numbering;
import nl.artikel28.rendering.document.Numbering.Scheme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The lists by which Word counts articles with their clauses, annexes and recitals. Each kind of
 * number has a style of its name, which {@code styles.xml} ties to the list.
 */
final class Counters {

  /** How many steps a clause stands to the right of its number. */
  static final int CLAUSE_STEPS = 2;

  private final Counter articles;
  private final Counter clauses;
  private final Counter annexes;
  private final Counter recitals;

  Counters(Lists lists) {
    CTAbstractNum agreement = lists.list();
    articles = new Counter(heading(agreement, Scheme.ARTICLE, "%1"));
    clauses = new Counter(clause(agreement, Scheme.CLAUSE, "%2"));
    CTAbstractNum annex = lists.list();
    annexes = new Counter(heading(annex, Scheme.ANNEX, "%1"));
    CTAbstractNum recital = lists.list();
    recitals = new Counter(clause(recital, Scheme.RECITAL, "%1"));
    // Their ids are 1, 2 and 3, by which styles.xml knows them.
    lists.begin(agreement);
    lists.begin(annex);
    lists.begin(recital);
  }

  /** {@return the style of what bears a number} */
  static String style(Scheme scheme) {
    return switch (scheme) {
      case ARTICLE -> "Article";
      case CLAUSE -> "Clause";
      case RECITAL -> "Recital";
      case ANNEX -> "Annex";
    };
  }

  /**
   * {@return whether Word comes to a number by itself where its style stands; ask once for each
   * number, in order}
   */
  boolean comeTo(Numbering numbering) {
    int ordinal = numbering.ordinal();
    String label = numbering.label();
    return switch (numbering.scheme()) {
      case ARTICLE -> {
        boolean counted = articles.comesTo(ordinal, NumberPattern.of(label, ordinal));
        if (counted) {
          clauses.restart();
        }
        yield counted;
      }
      case CLAUSE -> clauses.comesTo(ordinal, NumberPattern.of(label, articles.last(), ordinal));
      case RECITAL -> recitals.comesTo(ordinal, NumberPattern.of(label, ordinal));
      case ANNEX -> annexes.comesTo(ordinal, NumberPattern.of(label, ordinal));
    };
  }

  private static CTLvl heading(CTAbstractNum list, Scheme scheme, String text) {
    CTLvl level = Lists.level(list, STNumberFormat.DECIMAL, text);
    level.addNewPStyle().setVal(style(scheme));
    Lists.lead(level);
    return level;
  }

  private static CTLvl clause(CTAbstractNum list, Scheme scheme, String text) {
    CTLvl level = Lists.level(list, STNumberFormat.DECIMAL, text);
    level.addNewPStyle().setVal(style(scheme));
    Lists.hang(level, Indent.of(CLAUSE_STEPS), Indent.of(CLAUSE_STEPS));
    return level;
  }
}
