// Writes what Java's own client does, for the tests beside it. With Kafka's jars in a folder (see infra/kafka):
//   java -cp "<jars>/*" KafkaGolden.java partitions > key-partitions.json
//   java -cp "<jars>/*" KafkaGolden.java codecs > java-codecs.json

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.utils.internals.ByteBufferOutputStream;
import org.apache.kafka.common.utils.Utils;

public class KafkaGolden {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("partitions")) partitions();
    else codecs();
  }

  static void partitions() {
    String[] keys = {
      "", "a", "ab", "abc", "abcd", "abcde", "key-0", "key-1", "gallium", "8112.92",
      "018f2b3c-7d5e-7a10-9c3b-5f6a7b8c9d0e", "0193571d-2f00-7000-8000-000000000001",
      "0193571d-2f00-7000-8000-000000000002", "ガリウム", "통상-협력", "germanium 🪨",
      "wp.critical-minerals.jp-kr-us", "x".repeat(257)
    };
    StringBuilder json = new StringBuilder("{\n");
    for (int i = 0; i < keys.length; i++) {
      int hash = Utils.murmur2(keys[i].getBytes(StandardCharsets.UTF_8));
      int positive = Utils.toPositive(hash);
      json.append(
          String.format(
              "  \"%s\": { \"hash\": %d, \"3\": %d, \"6\": %d, \"12\": %d }%s%n",
              keys[i], hash, positive % 3, positive % 6, positive % 12, i < keys.length - 1 ? "," : ""));
    }
    System.out.print(json.append("}\n"));
  }

  /** 400,000 bytes of numbered lines, so that every codec needs several blocks. */
  static byte[] lines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 400_000; i++) text.append("line ").append(i % 10).append(" gallium 8112.92\n");
    return text.substring(0, 400_000).getBytes(StandardCharsets.UTF_8);
  }

  static void codecs() throws Exception {
    StringBuilder json = new StringBuilder("{\n");
    String[] names = {"gzip", "snappy", "lz4", "zstd"};
    for (int i = 0; i < names.length; i++) {
      ByteBufferOutputStream bytes = new ByteBufferOutputStream(512);
      try (var out = Compression.of(CompressionType.forName(names[i])).build().wrapForOutput(bytes, (byte) 2)) {
        out.write(lines());
      }
      bytes.buffer().flip();
      byte[] packed = Utils.toArray(bytes.buffer());
      json.append(String.format("  \"%s\": \"%s\"%s%n", names[i], Base64.getEncoder().encodeToString(packed), i < 3 ? "," : ""));
    }
    System.out.print(json.append("}\n"));
  }
}
