package nl.artikel28.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.artikel28.rendering.document.Provenance;
import nl.artikel28.rendering.spi.RenderContext;

/** Writes whatever has a label in the margin: clauses, items, options, names. */
abstract class Lists extends Lines {

  Lists(RenderContext context, FormattingObjects fo, Look look, Anchors anchors) {
    super(context, fo, look, anchors);
  }

  /** One entry of a list; remarks on it stand within it. */
  record Entry(Style style, Runnable label, Runnable text, Provenance provenance) {

    private Entry keptWithNext() {
      return new Entry(style.and(Look.KEEP_WITH_NEXT), label, text, provenance);
    }
  }

  /** {@return how far the text hangs beside short labels, in points} */
  final double hanging(Stream<String> labels) {
    return hanging(labels.mapToDouble(label -> Typeface.width(label, false)), Look.LEAST_HANG);
  }

  /** {@return how far the text hangs beside names, which may take several lines, in points} */
  final double hangingNames(Stream<String> names) {
    return hanging(
        names.mapToDouble(name -> Typeface.widestWord(name, false)), width() * Look.NAMES);
  }

  private double hanging(DoubleStream ems, double least) {
    double widest = ems.max().orElse(0) * size() + Look.GUTTER;
    return Math.min(Math.max(widest, least), width() / 2);
  }

  /** The first entry and the last but one hold on to the next, so that none stands alone. */
  static List<Entry> kept(Stream<Entry> entries) {
    List<Entry> all = new ArrayList<>(entries.toList());
    for (int at : new int[] {0, all.size() - 2}) {
      if (at >= 0 && at < all.size()) {
        all.set(at, all.get(at).keptWithNext());
      }
    }
    return all;
  }

  final void list(double hang, List<Entry> entries) {
    if (!entries.isEmpty()) {
      fo.in("list-block", Look.list(hang), () -> entries.forEach(each -> write(each, hang)));
    }
  }

  private void write(Entry entry, double hang) {
    fo.in(
        "list-item",
        entry.style(),
        () -> {
          fo.in(
              "list-item-label",
              Look.LABEL_PLACE,
              () -> inWidth(hang - Look.GUTTER, () -> fo.in("block", Style.NONE, entry.label())));
          fo.in(
              "list-item-body",
              Look.TEXT_PLACE,
              () ->
                  inWidth(
                      width() - hang,
                      () ->
                          fo.filled(
                              () -> {
                                entry.text().run();
                                remarks(entry.provenance());
                              })));
        });
  }
}
