package nl.artikel28.rendering.testkit;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Markdown as another library reads it. */
final class ParsedMarkdown {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();
  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder().extensions(TABLES).build();

  private final Node root;

  private ParsedMarkdown(Node root) {
    this.root = root;
  }

  static ParsedMarkdown of(String markdown) {
    return new ParsedMarkdown(PARSER.parse(markdown));
  }

  /** {@return what that library would write, and read again} */
  ParsedMarkdown again() {
    return of(MARKDOWN.render(root));
  }

  String html() {
    return HTML.render(root);
  }

  /** {@return all that a reader sees, the numbers of lists too} */
  String text() {
    return text(root);
  }

  List<String> headings() {
    List<String> headings = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.add(heading.getLevel() + " " + text(heading));
          }
        });
    return headings;
  }

  List<String> links() {
    List<String> links = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(text(link) + " -> " + link.getDestination());
          }
        });
    return links;
  }

  /** {@return the tables, as rows of cells} */
  List<List<List<String>>> tables() {
    List<List<List<String>>> tables = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
              tables.add(new ArrayList<>());
            }
            visitChildren(block);
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              tables.get(tables.size() - 1).add(new ArrayList<>());
            } else if (node instanceof TableCell) {
              List<List<String>> table = tables.get(tables.size() - 1);
              table.get(table.size() - 1).add(text(node));
            }
            visitChildren(node);
          }
        });
    return tables;
  }

  /** {@return the number of items of each list, in order of their beginnings} */
  List<Integer> lists() {
    List<Integer> lists = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BulletList list) {
            count(list);
          }

          @Override
          public void visit(OrderedList list) {
            count(list);
          }

          private void count(Node list) {
            int items = 0;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
              items++;
            }
            lists.add(items);
            visitChildren(list);
          }
        });
    return lists;
  }

  /** {@return all markup of HTML} */
  List<String> rawHtml() {
    List<String> html = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
          }

          @Override
          public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
          }
        });
    return html;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text literal) {
            text.append(literal.getLiteral());
          }

          @Override
          public void visit(Code code) {
            throw new AssertionError("no text is code: " + code.getLiteral());
          }

          @Override
          public void visit(ListItem item) {
            if (item.getParent() instanceof OrderedList list) {
              int number = list.getMarkerStartNumber();
              for (Node each = item; each.getPrevious() != null; each = each.getPrevious()) {
                number++;
              }
              text.append(number).append(". ");
            }
            visitChildren(item);
          }
        });
    return text.toString();
  }
}
