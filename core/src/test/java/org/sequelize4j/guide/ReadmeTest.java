package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two programs of the README print the same. */
class ReadmeTest {
    @Test
    void theDynamicProgramPrintsWhatTheReadmeSays() {
        assertThat(printed(() -> FirstProgram.main(new String[0]))).containsExactly("Black Pearl", "4", "1");
    }

    @Test
    void theTypedProgramPrintsWhatTheReadmeSays() {
        assertThat(printed(() -> FirstTypedProgram.main(new String[0]))).containsExactly("Black Pearl", "4", "1");
    }

    private static List<String> printed(Runnable program) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
