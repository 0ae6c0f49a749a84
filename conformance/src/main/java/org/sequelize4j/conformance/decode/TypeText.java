package org.sequelize4j.conformance.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequelize4j.DataTypes;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

/** Data types as scenarios write them: {@code INTEGER(5).UNSIGNED.ZEROFILL}, {@code ENUM('a','b')}, {@code ARRAY(INTEGER)}. */
public final class TypeText {
    private static final Pattern TYPE =
            Pattern.compile("([A-Za-z_0-9]+)((?:\\.[A-Z]+)*)(?:\\((.*)\\))?((?:\\.[A-Z]+)*)", Pattern.DOTALL);

    private final String text;
    private final String name;
    private final List<String> arguments;
    private final List<String> modifiers;

    private TypeText(String text) {
        Matcher matcher = TYPE.matcher(text.trim());
        if (!matcher.matches()) {
            throw new UnsupportedWordException("type " + text);
        }
        this.text = text;
        this.name = matcher.group(1).toUpperCase(Locale.ROOT);
        this.arguments = matcher.group(3) == null ? List.of() : split(matcher.group(3));
        this.modifiers = List.of((matcher.group(2) + matcher.group(4)).split("\\.")).stream()
                .filter(modifier -> !modifier.isEmpty())
                .toList();
    }

    public static DataType parse(String text) {
        return new TypeText(text).type();
    }

    private DataType type() {
        DataType type = base();
        for (String modifier : modifiers) {
            type = modified(type, modifier);
        }
        return type;
    }

    private DataType base() {
        return switch (name) {
            case "STRING" -> arguments.isEmpty() ? DataTypes.STRING : DataTypes.STRING(number(0));
            case "CHAR" -> arguments.isEmpty() ? DataTypes.CHAR : DataTypes.CHAR(number(0));
            case "TEXT" -> arguments.isEmpty() ? DataTypes.TEXT : DataTypes.TEXT(size());
            case "TINYINT" -> DataTypes.TINYINT;
            case "SMALLINT" -> DataTypes.SMALLINT;
            case "MEDIUMINT" -> DataTypes.MEDIUMINT;
            case "INTEGER" -> DataTypes.INTEGER;
            case "BIGINT" -> DataTypes.BIGINT;
            case "NUMBER", "DOUBLE" -> DataTypes.DOUBLE;
            case "FLOAT" -> DataTypes.FLOAT;
            case "REAL" -> DataTypes.REAL;
            case "DECIMAL" -> arguments.isEmpty() ? DataTypes.DECIMAL : DataTypes.DECIMAL(number(0), scale());
            case "BOOLEAN" -> DataTypes.BOOLEAN;
            case "DATE" -> arguments.isEmpty() ? DataTypes.DATE : DataTypes.DATE(number(0));
            case "DATEONLY" -> DataTypes.DATEONLY;
            case "TIME" -> DataTypes.TIME;
            case "UUID", "UUIDV1", "UUIDV4" -> DataTypes.UUID;
            case "BLOB" -> arguments.isEmpty() ? DataTypes.BLOB : DataTypes.BLOB(size());
            case "JSON" -> DataTypes.JSON;
            case "JSONB" -> DataTypes.JSONB;
            case "ENUM" -> DataTypes.ENUM(arguments.toArray(String[]::new));
            case "VIRTUAL" -> DataTypes.VIRTUAL;
            default -> throw new UnsupportedWordException("type " + text);
        };
    }

    private DataType modified(DataType type, String modifier) {
        if (modifier.equals("UNSIGNED")) {
            return DataTypes.UNSIGNED(type);
        }
        if (modifier.equals("ZEROFILL") && type instanceof IntegerType integer) {
            return new IntegerType(integer.size(), integer.unsigned(), true);
        }
        if (modifier.equals("BINARY") && type instanceof StringType string) {
            return new StringType(string.length(), string.fixed(), true);
        }
        throw new UnsupportedWordException("type " + text);
    }

    private int number(int place) {
        return Integer.parseInt(arguments.get(place));
    }

    private int scale() {
        return arguments.size() > 1 ? number(1) : 0;
    }

    private TextType.Size size() {
        return TextType.Size.valueOf(arguments.get(0).toUpperCase(Locale.ROOT));
    }

    /** The arguments between commas that stand in no quotes and no brackets, without their quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
            if (letter == ',' && depth == 0 && !quoted) {
                parts.add(unquoted(part.toString()));
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(unquoted(part.toString()));
        return parts;
    }

    private static String unquoted(String text) {
        String trimmed = text.trim();
        return trimmed.length() > 1 && trimmed.startsWith("'") && trimmed.endsWith("'")
                ? trimmed.substring(1, trimmed.length() - 1)
                : trimmed;
    }
}
