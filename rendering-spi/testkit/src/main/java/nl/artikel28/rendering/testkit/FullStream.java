package nl.artikel28.rendering.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that has no room. */
final class FullStream extends OutputStream {

  @Override
  public void write(int b) throws IOException {
    throw new IOException("there is no room");
  }
}
