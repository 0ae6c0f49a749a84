package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.DriverInfo;
import org.sequelize4j.error.ConnectionException;
import org.sqlite.SQLiteJDBCLoader;

class MissingDriverTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite::memory:, org.xerial, sqlite-jdbc",
        "jdbc:postgresql://localhost/shop?password=secret, org.postgresql, postgresql"
    })
    void theMessageHasTheLinesToPaste(String url, String group, String artifact) throws Exception {
        URL[] library = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("sqlite-jdbc") && !entry.contains("postgresql"))
                .map(MissingDriverTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader withoutDrivers = new URLClassLoader(library, ClassLoader.getPlatformClassLoader())) {
            Class<?> settings = withoutDrivers.loadClass(DatabaseSettings.class.getName());
            Class<?> database = withoutDrivers.loadClass(Database.class.getName());
            Object ofUrl = settings.getMethod("ofUrl", String.class).invoke(null, url);
            assertThatThrownBy(() -> database.getMethod("open", settings).invoke(null, ofUrl))
                    .cause()
                    .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingDependencyException"))
                    .hasMessageContaining(
                            "The driver for \"" + JdbcUrl.withoutPassword(url) + "\" is not on the class path")
                    .hasMessageContaining("<groupId>" + group + "</groupId>")
                    .hasMessageContaining("<artifactId>" + artifact + "</artifactId>")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void theVersionsToPasteAreThoseThatAreTested() {
        assertThat(Drivers.library("jdbc:sqlite:").version()).isEqualTo(SQLiteJDBCLoader.getVersion());
        assertThat(Drivers.library("jdbc:postgresql:").version()).isEqualTo(DriverInfo.DRIVER_VERSION);
    }

    @Test
    void aUrlOfAnUnknownKindIsNotUnderstood() {
        assertThatThrownBy(() -> Drivers.connect("jdbc:nothing:x", new Properties()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("No JDBC driver understands the URL \"jdbc:nothing:x\"");
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
