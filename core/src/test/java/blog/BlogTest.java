package blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlogTest {
    @Test
    void theBlogRuns() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            Blog.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(output.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(4)
                .startsWith("2 sql", "0 []", "indexed")
                .last()
                .asString()
                .contains("title=Renamed", "authorId=1")
                .endsWith(" []");
    }
}
