package nl.artikel28.rendering.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.artikel28.agreement.duty.Duty;
import nl.artikel28.agreement.duty.Extent;
import nl.artikel28.agreement.text.Elsewhere;
import nl.artikel28.agreement.text.ElsewhereKind;
import nl.artikel28.agreement.text.TermState;
import nl.artikel28.agreement.text.WrittenTerm;
import nl.artikel28.attribute.Shape;
import nl.artikel28.rendering.document.Block;
import nl.artikel28.rendering.document.Inline;
import nl.artikel28.rendering.document.Items;
import nl.artikel28.rendering.document.Paragraph;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.document.Text;

/**
 * Terms as sentences. Each shape of a value has its form: a word or an answer has a sentence for
 * each, a list ends a sentence, a duty is a sentence with what limits it, and a value with terms of
 * its own is a sentence about them, followed by what that leaves out.
 */
final class Sentences {

  private static final int MOST_IN_A_LINE = 3;
  private static final int LONGEST_IN_A_LINE = 120;

  private final Wording wording;
  private final Phrases phrases;
  private final Origins origins;

  Sentences(Wording wording, Phrases phrases, Origins origins) {
    this.wording = wording;
    this.phrases = phrases;
    this.origins = origins;
  }

  /** Whether a term is written as a whole, and not term by term. */
  boolean isWhole(Term term) {
    return !term.hasTerms()
        || term.attribute().isMany()
        || term.items().isEmpty()
        || term.items().get(0) instanceof Duty
        || !find(term, "").isEmpty()
        || !wording.find(type(term, 0)).isEmpty();
  }

  private static String type(Term term, int index) {
    return term.composite(term.items().get(index)).type().getSimpleName();
  }

  /** Writes a term; nothing where it holds nothing. */
  void write(Term term, Passage passage) {
    if (term.items().isEmpty()) {
      origins.open(term.path()).ifPresent(open -> open(term, open, passage));
    } else if (term.hasTerms()) {
      if (term.attribute().isMany()) {
        list(term, passage);
      } else if (term.items().get(0) instanceof Duty duty) {
        duty(term, duty, passage);
      } else {
        composite(term, passage);
      }
    } else if (term.attribute().isMany()) {
      enumeration(term, passage);
    } else if (term.items().get(0) instanceof Boolean answer) {
      variant(term, answer ? ".yes" : ".no", passage);
    } else if (term.attribute().shape() instanceof Shape.Word) {
      variant(term, "." + ((Enum<?>) term.items().get(0)).name(), passage);
    } else {
      valued(term, passage);
    }
  }

  private List<Template> find(Term term, String suffix) {
    if (suffix.isEmpty() && term.attribute().name().equals("label")) {
      return List.of(); // what ends in label is a label, and no sentence
    }
    List<Template> own = wording.find(term.key() + suffix);
    return own.isEmpty() ? wording.find(term.typeKey() + suffix) : own;
  }

  private Optional<Template.Filled> fill(Term term, String suffix, Template.Values values) {
    for (Template template : find(term, suffix)) {
      Optional<Template.Filled> filled = template.fill(values);
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  private void variant(Term term, String suffix, Passage passage) {
    fill(term, suffix, name -> List.of())
        .ifPresentOrElse(it -> passage.say(it.words()), () -> labelled(term, passage));
  }

  private void labelled(Term term, Passage passage) {
    List<Inline> words = new ArrayList<>();
    words.add(new Text(phrases.label(term) + ": "));
    words.addAll(phrases.labelled(term));
    passage.say(words);
  }

  /** A sentence on one value, by its parts where the sentence asks for them. */
  private void valued(Term term, Passage passage) {
    Template.Values values =
        name ->
            name.startsWith("value.")
                ? phrases.part(term, name.substring("value.".length()))
                : name.equals("value") ? phrases.of(term) : List.of();
    Optional<Template.Filled> filled = fill(term, "", values);
    if (filled.isEmpty()) {
      labelled(term, passage);
      return;
    }
    passage.say(filled.get().words());
    Set<String> used = filled.get().used();
    Set<String> parts =
        used.stream()
            .filter(each -> each.startsWith("value."))
            .map(each -> each.substring("value.".length()))
            .collect(Collectors.toSet());
    if (!used.contains("value") && !Phrases.tellAll(parts, term.items().get(0))) {
      wording.fill("TimeLimit.rest", values).ifPresent(rest -> passage.say(rest.words()));
    }
  }

  /** Several values in one sentence, or as a list after it when they are many or long. */
  private void enumeration(Term term, Passage passage) {
    List<List<Inline>> each = phrases.each(term);
    int length = each.stream().mapToInt(words -> Inlines.plain(words).length()).sum();
    boolean few = each.size() <= MOST_IN_A_LINE && length <= LONGEST_IN_A_LINE;
    Optional<Template> leadIn = find(term, "").stream().findFirst().flatMap(Template::leadIn);
    if (few || each.size() == 1 || leadIn.isEmpty()) {
      valued(term, passage);
      return;
    }
    leadIn.get().fill(name -> List.of()).ifPresent(it -> passage.say(it.words()));
    List<Items.Item> items = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      boolean last = i == each.size() - 1;
      Paragraph words =
          new Paragraph(Inlines.ended(each.get(i), last ? "." : ";"), Provenance.NONE);
      items.add(new Items.Item(List.of(words), origins.at(term.pathOf(i))));
    }
    passage.items(items);
  }

  private void duty(Term term, Duty duty, Passage passage) {
    boolean partly = duty.extent() == Extent.PARTIAL && find(term, ".PARTIAL").isEmpty();
    variant(term, "." + (partly ? Extent.FULL : duty.extent()).name(), passage);
    if (partly && duty.onlyFor().isEmpty()) {
      wording.fill("Duty.PARTIAL", name -> List.of()).ifPresent(it -> passage.say(it.words()));
    }
    for (Term each : term.below(0)) {
      if (!each.attribute().name().equals("extent")) {
        write(each, passage);
      }
    }
  }

  private void composite(Term term, Passage passage) {
    boolean asValue =
        find(term, "").stream()
            .flatMap(template -> template.names().stream())
            .anyMatch(name -> name.equals("value") || name.startsWith("value."));
    if (asValue) {
      valued(term, passage);
    } else {
      about(term, 0, "", passage);
    }
  }

  /** A sentence about the terms of a value, and sentences on those that it does not mention. */
  private void about(Term term, int index, String suffix, Passage passage) {
    List<Term> terms = term.below(index);
    Template.Values values = phrases.values(terms);
    Optional<Template.Filled> filled =
        fill(term, suffix, values)
            .or(() -> wording.fill(type(term, index) + suffix, values))
            .or(() -> wording.fill(type(term, index), values));
    filled.ifPresent(it -> passage.say(it.words()));
    Set<String> used = filled.map(Template.Filled::used).orElse(Set.of());
    for (Term each : terms) {
      if (!Phrases.mentions(used, each)) {
        write(each, passage);
      }
    }
  }

  private void list(Term term, Passage passage) {
    Optional<Template.Filled> lead = fill(term, "", name -> List.of());
    if (lead.isEmpty()) {
      for (int i = 0; i < term.items().size(); i++) {
        about(term, i, ".item", passage);
      }
      return;
    }
    List<List<Block>> each = new ArrayList<>();
    for (int i = 0; i < term.items().size(); i++) {
      Passage item = Passage.ofItem();
      about(term, i, ".item", item);
      each.add(item.blocks());
    }
    if (each.size() == 1 && isLine(each.get(0))) {
      List<Inline> sentence = new ArrayList<>(lead.get().words());
      sentence.add(new Text(" "));
      sentence.addAll(((Paragraph) each.get(0).get(0)).content());
      passage.say(sentence);
      return;
    }
    passage.say(lead.get().words());
    List<Items.Item> items = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      items.add(new Items.Item(each.get(i), origins.at(term.path().item(i))));
    }
    passage.items(items);
  }

  private static boolean isLine(List<Block> blocks) {
    return blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
  }

  /** Writes one item of a list by itself. */
  void item(Term term, int index, Passage passage) {
    about(term, index, ".item", passage);
  }

  /** What the paper leaves blank or settles elsewhere. */
  private void open(Term term, WrittenTerm open, Passage passage) {
    boolean inASentence =
        isBlank(open)
            && fill(term, "", name -> name.equals("value") ? phrases.of(term) : List.of())
                .filter(filled -> filled.used().contains("value"))
                .isPresent();
    if (inASentence) {
      valued(term, passage);
    } else {
      open(phrases.label(term), open, passage);
    }
  }

  /** The same for a term of which only its name is known. */
  void open(String label, WrittenTerm open, Passage passage) {
    if (isBlank(open)) {
      passage.say(List.of(new Text(label + ": "), phrases.blank(open.blankFor(), open.path())));
      return;
    }
    Optional<Elsewhere> place = open.elsewhere();
    String kind = place.map(Elsewhere::kind).orElse(ElsewhereKind.OTHER).name();
    Template.Values values =
        name ->
            name.equals("label")
                ? List.of(new Text(label))
                : place
                    .flatMap(Elsewhere::reference)
                    .<List<Inline>>map(each -> List.of(new Text(each)))
                    .orElse(List.of());
    wording.fill("elsewhere." + kind, values).ifPresent(it -> passage.say(it.words()));
  }

  private static boolean isBlank(WrittenTerm open) {
    return Origins.state(open) == TermState.BLANK;
  }
}
