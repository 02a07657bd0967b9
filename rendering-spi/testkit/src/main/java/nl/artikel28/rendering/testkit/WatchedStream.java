package nl.artikel28.rendering.testkit;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes note of what a renderer has no business to do with a stream. */
final class WatchedStream extends OutputStream {

  private final List<String> misuse = new ArrayList<>();

  List<String> misuse() {
    return misuse;
  }

  @Override
  public void write(int b) {}

  @Override
  public void flush() {
    misuse.add("flush");
  }

  @Override
  public void close() {
    misuse.add("close");
  }
}
