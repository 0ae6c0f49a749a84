package org.sequelize4j.conformance.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequelize4j.DataTypes;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.type.DataType;
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
            case "TINYINT" -> arguments.isEmpty() ? DataTypes.TINYINT : DataTypes.TINYINT(number(0));
            case "SMALLINT" -> arguments.isEmpty() ? DataTypes.SMALLINT : DataTypes.SMALLINT(number(0));
            case "MEDIUMINT" -> arguments.isEmpty() ? DataTypes.MEDIUMINT : DataTypes.MEDIUMINT(number(0));
            case "INTEGER" -> arguments.isEmpty() ? DataTypes.INTEGER : DataTypes.INTEGER(number(0));
            case "BIGINT" -> arguments.isEmpty() ? DataTypes.BIGINT : DataTypes.BIGINT(number(0));
            case "NUMBER" -> DataTypes.DOUBLE;
            case "DOUBLE" -> arguments.isEmpty() ? DataTypes.DOUBLE : DataTypes.DOUBLE(number(0), scale());
            case "FLOAT" -> arguments.isEmpty() ? DataTypes.FLOAT : DataTypes.FLOAT(number(0), scale());
            case "REAL" -> arguments.isEmpty() ? DataTypes.REAL : DataTypes.REAL(number(0), scale());
            case "DECIMAL", "NUMERIC" -> decimal();
            case "DATE" -> arguments.isEmpty() ? DataTypes.DATE : DataTypes.DATE(number(0));
            case "BLOB" -> arguments.isEmpty() ? DataTypes.BLOB : DataTypes.BLOB(size());
            case "ENUM" -> DataTypes.ENUM(arguments.toArray(String[]::new));
            case "ARRAY" -> DataTypes.ARRAY(parse(arguments.get(0)));
            case "VIRTUAL" -> virtual();
            case "RANGE" -> DataTypes.RANGE(parse(arguments.get(0)));
            default -> plain();
        };
    }

    /** The types that take no arguments. */
    private DataType plain() {
        return switch (name) {
            case "BOOLEAN" -> DataTypes.BOOLEAN;
            case "DATEONLY" -> DataTypes.DATEONLY;
            case "TIME" -> DataTypes.TIME;
            case "UUID", "UUIDV1", "UUIDV4" -> DataTypes.UUID;
            case "JSON" -> DataTypes.JSON;
            case "JSONB" -> DataTypes.JSONB;
            case "CITEXT" -> DataTypes.CITEXT;
            case "TSVECTOR" -> DataTypes.TSVECTOR;
            case "CIDR" -> DataTypes.CIDR;
            case "INET" -> DataTypes.INET;
            case "MACADDR" -> DataTypes.MACADDR;
            case "MACADDR8" -> DataTypes.MACADDR8;
            case "HSTORE" -> DataTypes.HSTORE;
            default -> throw new UnsupportedWordException("type " + text);
        };
    }

    private DataType virtual() {
        return arguments.isEmpty()
                ? DataTypes.VIRTUAL
                : DataTypes.VIRTUAL(
                        parse(arguments.get(0)),
                        arguments.subList(1, arguments.size()).toArray(String[]::new));
    }

    private DataType decimal() {
        return switch (arguments.size()) {
            case 0 -> DataTypes.DECIMAL;
            case 1 -> DataTypes.DECIMAL(number(0));
            default -> DataTypes.DECIMAL(number(0), number(1));
        };
    }

    private DataType modified(DataType type, String modifier) {
        return switch (modifier) {
            case "UNSIGNED" -> DataTypes.UNSIGNED(type);
            case "ZEROFILL" -> DataTypes.ZEROFILL(type);
            case "BINARY" -> DataTypes.BINARY(type);
            default -> throw new UnsupportedWordException("type " + text);
        };
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
