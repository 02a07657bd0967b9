package nl.artikel28.rendering.docx;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.artikel28.rendering.document.Remark;
import nl.artikel28.rendering.spi.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;

/** What a review remarked, in the margin. */
final class Comments {

  private static final String AUTHOR = "Artikel28";
  private static final String INITIALS = "A28";

  private final RenderContext context;
  private final XWPFDocument word;
  private int last;

  Comments(RenderContext context, XWPFDocument word) {
    this.context = context;
    this.word = word;
  }

  /** {@return the ids of comments on the words that follow} */
  List<BigInteger> begin(CTP paragraph, List<Remark> remarks) {
    List<BigInteger> ids = new ArrayList<>();
    for (Remark remark : remarks) {
      BigInteger id = BigInteger.valueOf(last++);
      write(remark, id);
      paragraph.addNewCommentRangeStart().setId(id);
      ids.add(id);
    }
    return ids;
  }

  /** Ends comments. */
  void end(CTP paragraph, List<BigInteger> ids) {
    for (BigInteger id : ids) {
      paragraph.addNewCommentRangeEnd().setId(id);
      CTR run = paragraph.addNewR();
      run.addNewRPr().addNewRStyle().setVal("CommentReference");
      run.addNewCommentReference().setId(id);
    }
  }

  private void write(Remark remark, BigInteger id) {
    CTComment comment = comments().getCtComments().addNewComment();
    comment.setId(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    comment.xsetDate(date());
    CTP text = comment.addNewP();
    text.addNewPPr().addNewPStyle().setVal("CommentText");
    text.addNewR().addNewAnnotationRef();
    String head = context.messages().word(remark.tone()) + " " + remark.label();
    Runs.styled(text.addNewR(), "Strong", head.strip() + ": ");
    Runs.text(text.addNewR(), remark.text());
  }

  private STDateTime date() {
    STDateTime date = STDateTime.Factory.newInstance();
    date.setStringValue(context.created().truncatedTo(ChronoUnit.SECONDS).toString());
    return date;
  }

  private XWPFComments comments() {
    XWPFComments comments = word.getDocComments();
    return comments == null ? word.createComments() : comments;
  }
}
