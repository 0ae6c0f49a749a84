package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;

/** Takes the words out of {@code enum('a','b')}. */
final class MysqlWords {
    private MysqlWords() {}

    /** The words of an enum type; none for any other type. */
    static List<String> of(String type) {
        List<String> words = new ArrayList<>();
        if (type.regionMatches(true, 0, "enum(", 0, 5)) {
            int at = type.indexOf('\'');
            while (at >= 0) {
                int end = LooseSql.endOfText(type, at);
                words.add(type.substring(at + 1, end - 1).replace("''", "'"));
                at = type.indexOf('\'', end);
            }
        }
        return words;
    }
}
