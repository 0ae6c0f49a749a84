package org.sequelize4j.type;

import java.util.Locale;

/** Text without a stated limit; in Java a String. */
public record TextType(Size size) implements DataType {
    /** How much MySQL and MariaDB make room for; other databases have one size. */
    public enum Size {
        TINY,
        REGULAR,
        MEDIUM,
        LONG;

        /** {@code TEXT}, {@code TEXT('tiny')}, … */
        String after(String word) {
            return this == REGULAR ? word : word + "('" + name().toLowerCase(Locale.ROOT) + "')";
        }
    }

    @Override
    public String name() {
        return size.after("TEXT");
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public Object accept(Object value) {
        return Text.of(this, value);
    }
}
