package org.sequelize4j.type;

import org.sequelize4j.error.DefinitionException;

/**
 * VARCHAR(length), or CHAR(length) when {@code fixed}; in Java a String. A longer text is refused before any SQL is sent, also
 * for databases that would take it. {@code binary} compares bytes, not letters.
 *
 * @param length in characters (code points)
 */
public record StringType(int length, boolean fixed, boolean binary) implements DataType {
    private static final int USUAL_LENGTH = 255;

    public StringType {
        if (length < 1) {
            throw new DefinitionException("The length of a STRING is at least 1, and " + length
                    + " was given. For text without a limit write TEXT.");
        }
    }

    @Override
    public String name() {
        String size = length == USUAL_LENGTH ? "" : "(" + length + ")";
        return (fixed ? "CHAR" : "STRING") + size + (binary ? ".BINARY" : "");
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public Object accept(Object value) {
        String text = Text.of(this, value);
        if (text.length() > length && text.codePointCount(0, text.length()) > length) {
            throw Refusal.because(
                    this,
                    text,
                    "it has " + text.codePointCount(0, text.length()) + " characters, and the column takes " + length);
        }
        return text;
    }

    @Override
    public Object acceptForComparison(Object value) {
        return Text.of(this, value);
    }
}
