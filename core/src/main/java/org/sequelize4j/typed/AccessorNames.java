package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sequelize4j.naming.Names;

/** Which attribute a method's name speaks of: {@code name()}, {@code getName()}, {@code isActive()}, {@code setName(v)}. */
final class AccessorNames {
    private AccessorNames() {}

    /** The attribute that a method without arguments reads. */
    static String read(Method accessor, Set<String> methodNames) {
        String name = accessor.getName();
        if (hasPrefix("get", name)) {
            return uncapitalized(name.substring(3));
        }
        Class<?> returned = accessor.getReturnType();
        boolean flag = returned == boolean.class || returned == Boolean.class;
        if (flag && hasPrefix("is", name) && !methodNames.contains("set" + Names.capitalize(name))) {
            return uncapitalized(name.substring(2));
        }
        return name;
    }

    /** The attribute that a method with one argument sets, if there is one of that name. */
    static Optional<String> written(Method setter, Collection<String> attributes) {
        String name = setter.getName();
        if (hasPrefix("set", name)) {
            String rest = name.substring(3);
            for (String attribute : attributes) {
                if (Names.capitalize(attribute).equals(rest)) {
                    return Optional.of(attribute);
                }
            }
        }
        String target = target(setter);
        return attributes.contains(target) ? Optional.of(target) : Optional.empty();
    }

    /** The attribute that a method with one argument would set by its name. */
    static String target(Method setter) {
        String name = setter.getName();
        return hasPrefix("set", name) ? uncapitalized(name.substring(3)) : name;
    }

    /** Whether the prefix stands before a word of its own: {@code getName}, but not {@code getaway}. */
    static boolean hasPrefix(String prefix, String name) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && !Character.isLowerCase(name.charAt(prefix.length()));
    }

    /** {@code name} for {@code Name}, {@code url} for {@code URL}, {@code urlEntry} for {@code URLEntry}, {@code xAxis} for {@code XAxis}. */
    static String uncapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        int end = capitals <= 1 || capitals == name.length() ? capitals : capitals - 1;
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }
}
