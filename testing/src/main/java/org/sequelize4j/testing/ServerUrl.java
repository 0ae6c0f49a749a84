package org.sequelize4j.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the URL of a database server, so that another database of the same server can be named.
 *
 * @param server the part before the name of the database
 * @param database the name of the database
 * @param options the part after it, without user and password; empty, or it begins with a question mark
 * @param user who connects
 * @param password what proves it, maybe empty
 */
record ServerUrl(String server, String database, String options, String user, String password) {
    private static final Pattern FORM = Pattern.compile("(jdbc:([a-z]+)://[^/?]+/)([^/?]+)(?:\\?(.*))?");

    /**
     * Takes a URL apart.
     *
     * @param kind what stands behind {@code jdbc:}, such as {@code postgresql}
     */
    static ServerUrl parse(String kind, String url) {
        Matcher matcher = FORM.matcher(url);
        if (!matcher.matches() || !matcher.group(2).equals(kind)) {
            throw new IllegalArgumentException("\"" + url + "\" does not name such a database; write jdbc:" + kind
                    + "://host:port/database?user=name&password=secret");
        }
        String user = System.getProperty("user.name");
        String password = "";
        List<String> others = new ArrayList<>();
        for (String option : options(matcher.group(4))) {
            if (option.startsWith("user=")) {
                user = decodedValue(option);
            } else if (option.startsWith("password=")) {
                password = decodedValue(option);
            } else {
                others.add(option);
            }
        }
        String options = others.isEmpty() ? "" : "?" + String.join("&", others);
        return new ServerUrl(matcher.group(1), matcher.group(3), options, user, password);
    }

    static String withLogin(String bareUrl, String user, String password) {
        return bareUrl + (bareUrl.contains("?") ? "&" : "?") + "user=" + URLEncoder.encode(user, UTF_8) + "&password="
                + URLEncoder.encode(password, UTF_8);
    }

    /** The URL of a database of this server, without user and password. */
    String bareUrl(String otherDatabase) {
        return server + otherDatabase + options;
    }

    private static List<String> options(@Nullable String query) {
        return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
    }

    private static String decodedValue(String option) {
        return URLDecoder.decode(option.substring(option.indexOf('=') + 1), UTF_8);
    }
}
