package org.sequelize4j.type;

/** True or false; in Java Boolean. Takes 0 and 1, and both words as text, too. */
public record BooleanType() implements DataType {
    @Override
    public String name() {
        return "BOOLEAN";
    }

    @Override
    public Class<?> javaType() {
        return Boolean.class;
    }

    @Override
    public Object accept(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof String word && (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false"))) {
            return Boolean.valueOf(word);
        }
        if (value instanceof Number number && (number.doubleValue() == 0 || number.doubleValue() == 1)) {
            return number.intValue() == 1;
        }
        throw Refusal.of(this, value, "true, false, 0, 1, \"true\" and \"false\"");
    }
}
