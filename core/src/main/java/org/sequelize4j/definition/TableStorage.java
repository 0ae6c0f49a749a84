package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InvalidValueException;

/** What a model says of its table to the database only. Whatever is null is left to the database. */
public record TableStorage(
        @Nullable String comment,
        @Nullable String engine,
        @Nullable String charset,
        @Nullable String collate,
        @Nullable String rowFormat,
        @Nullable Long initialAutoIncrement) {

    /** Nothing is said. */
    public static final TableStorage UNSAID = new TableStorage(null, null, null, null, null, null);

    TableStorage withComment(String comment) {
        return new TableStorage(comment, engine, charset, collate, rowFormat, initialAutoIncrement);
    }

    TableStorage withEngine(String engine) {
        return new TableStorage(
                comment, word("engine", engine, "InnoDB"), charset, collate, rowFormat, initialAutoIncrement);
    }

    TableStorage withCharset(String charset) {
        return new TableStorage(
                comment, engine, word("charset", charset, "utf8mb4"), collate, rowFormat, initialAutoIncrement);
    }

    TableStorage withCollate(String collate) {
        return new TableStorage(
                comment, engine, charset, word("collate", collate, "utf8mb4_bin"), rowFormat, initialAutoIncrement);
    }

    TableStorage withRowFormat(String rowFormat) {
        return new TableStorage(
                comment, engine, charset, collate, word("rowFormat", rowFormat, "COMPRESSED"), initialAutoIncrement);
    }

    TableStorage withInitialAutoIncrement(long first) {
        if (first < 1) {
            throw new InvalidValueException(
                    "initialAutoIncrement is " + first + ", but keys count from 1 or more, such as 1000.");
        }
        return new TableStorage(comment, engine, charset, collate, rowFormat, first);
    }

    /** These stand in DDL as they are, where nothing can be bound or quoted. */
    private static String word(String option, String word, String example) {
        Given.to(option + "(…)", word, "a name such as \"" + example + "\"");
        if (!word.matches("\\w+")) {
            throw new InvalidValueException(option + " is \"" + word
                    + "\", but it takes one word of letters, digits and" + " \"_\", such as \"" + example + "\".");
        }
        return word;
    }
}
