package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.sequelize4j.Instance;

/** The roles of what every typed model has from {@code Instance} and from {@code Object}, the same for all of them. */
final class InheritedRoles {
    private static final Map<Method, Role> ROLES = read();

    private InheritedRoles() {}

    static Map<Method, Role> all() {
        return ROLES;
    }

    private static Map<Method, Role> read() {
        Map<Method, Role> roles = new HashMap<>();
        add(Instance.class, roles);
        add(Object.class, roles);
        return Map.copyOf(roles);
    }

    private static void add(Class<?> type, Map<Method, Role> roles) {
        for (Method method : type.getMethods()) {
            Call call = InheritedCall.of(method);
            if (call != null) {
                roles.put(method, new Role.Inherit(call));
            }
        }
    }
}
