package org.sequelize4j.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a server writes to, so that the build stays silent when it starts and can say why when it does not.
 *
 * @param file the file, which goes when this JVM ends
 */
record ServerLog(Path file) {
    private static final int TAIL = 5;

    static ServerLog create() throws IOException {
        Path file = Files.createTempFile("sequelize4j-server-", ".log");
        file.toFile().deleteOnExit();
        return new ServerLog(file);
    }

    Redirect redirect() {
        return Redirect.appendTo(file.toFile());
    }

    /** The last lines in one, to be put into a message. */
    String tail() throws IOException {
        List<String> lines = Files.readAllLines(file);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }
}
