package nl.artikel28.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.artikel28.attribute.AttributePath;

/** Gets the characters of a JSON text within its limit; UTF-8 and nothing else. */
final class JsonText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JsonText() {}

  static char[] of(InputStream in, JsonLimits limits) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    refuseAbove(limits, bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    if (result.isError()) {
      chars.flip();
      throw refusal(chars, "these bytes are no UTF-8");
    }
    chars.flip();
    return withoutMark(chars);
  }

  static char[] of(String text, JsonLimits limits) {
    refuseAbove(limits, text.length());
    refuseAbove(limits, text.getBytes(StandardCharsets.UTF_8).length);
    return withoutMark(CharBuffer.wrap(text));
  }

  private static char[] withoutMark(CharBuffer chars) {
    if (chars.hasRemaining() && chars.get(chars.position()) == BYTE_ORDER_MARK) {
      chars.position(chars.position() + 1);
    }
    char[] text = new char[chars.remaining()];
    chars.get(text);
    return text;
  }

  private static void refuseAbove(JsonLimits limits, int size) {
    if (size > limits.bytes()) {
      throw new JsonFormatException(
          AttributePath.ROOT, 1, 1, "the text is larger than " + limits.bytes() + " bytes");
    }
  }

  private static JsonFormatException refusal(CharBuffer before, String cause) {
    int line = 1;
    int column = 1;
    while (before.hasRemaining()) {
      if (before.get() == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new JsonFormatException(AttributePath.ROOT, line, column, cause);
  }
}
