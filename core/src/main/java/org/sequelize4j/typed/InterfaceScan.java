package org.sequelize4j.typed;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToOneOf;
import org.sequelize4j.Mixin;
import org.sequelize4j.Relation;

/** Gives every method of one interface its role, and refuses what has none. */
final class InterfaceScan {
    private final Class<?> type;
    private final TypeResolution types;
    private final Map<String, TypedAttribute> attributes = new LinkedHashMap<>();
    private final Map<String, EmbeddedRecord> embedded = new LinkedHashMap<>();
    private final Map<String, TypedRelation> relations = new LinkedHashMap<>();
    private final Set<String> computed = new HashSet<>();
    private final Map<String, TypedOneOf> oneOfs = new LinkedHashMap<>();
    private final Map<Method, Role> roles = new HashMap<>(InheritedRoles.all());

    InterfaceScan(Class<?> type) {
        ModelInterface.require(type);
        this.type = type;
        this.types = new TypeResolution(type);
    }

    TypedModel scan() {
        List<Method> own = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Method method : MethodOrder.of(type)) {
            Call inherited = InheritedCall.of(method);
            if (method.isDefault()) {
                behave(method);
            } else if (inherited != null) {
                roles.put(method, new Role.Inherit(inherited));
            } else {
                own.add(method);
                names.add(method.getName());
            }
        }
        List<Method> setters = new ArrayList<>();
        List<Method> mixins = new ArrayList<>();
        for (Method method : own) {
            if (method.isAnnotationPresent(Mixin.class)) {
                mixins.add(method);
            } else if (method.getParameterCount() == 0) {
                read(method, names);
            } else {
                setters.add(method);
            }
        }
        for (Method setter : setters) {
            write(setter);
        }
        for (Method mixin : mixins) {
            mixin(mixin);
        }
        List<EmbeddedRecord> records = new ArrayList<>();
        for (EmbeddedRecord record : embedded.values()) {
            record.addAll(records);
        }
        return new TypedModel(
                type,
                List.copyOf(attributes.values()),
                records,
                List.copyOf(relations.values()),
                List.copyOf(oneOfs.values()),
                roles);
    }

    private void behave(Method method) {
        if (!method.isBridge()) {
            MemberAnnotations.refuseOnBehaviour(type, method);
        }
        roles.put(method, new Role.Behave(method.getName(), new DefaultBody(method)));
    }

    private void read(Method method, Set<String> names) {
        Class<?> returned = types.rawClass(method.getGenericReturnType());
        if (returned == void.class) {
            throw Misfit.action(type, method);
        }
        String name = AccessorNames.read(method, names);
        if (Relation.class.isAssignableFrom(returned)) {
            relate(name, method, returned);
            return;
        }
        AggregateMember aggregate = AggregateMember.of(method);
        if (aggregate != null) {
            MemberAnnotations.refuseOnComputed(type, method, aggregate);
            computed.add(name);
            refuseNameTwice(name, method);
            roles.put(method, new Role.Compute(name, aggregate, returned));
            return;
        }
        MemberAnnotations.refuseRelationOn(type, method);
        if (EmbeddedScan.isEmbedded(method, returned)) {
            embed(name, method, returned);
            return;
        }
        TypedAttribute attribute = new TypedAttribute(name, returned, method);
        TypedAttribute known = attributes.putIfAbsent(name, attribute);
        if (known != null && known.type() != returned) {
            throw Misfit.twoTypes(type, known, method);
        }
        refuseNameTwice(name, method);
        roles.put(method, new Role.Read(name, returned));
    }

    private void embed(String name, Method method, Class<?> returned) {
        EmbeddedScan scan = new EmbeddedScan(type, attribute -> attributes.put(attribute.name(), attribute));
        EmbeddedRecord known = embedded.put(name, scan.read(name, method, returned));
        if (known != null && known.type().type() != returned) {
            throw Misfit.nameTwice(type, name, method);
        }
        refuseNameTwice(name, method);
        roles.put(method, new Role.Embed(name, true, false));
    }

    private void relate(String alias, Method method, Class<?> handle) {
        boolean isOneOf = method.isAnnotationPresent(BelongsToOneOf.class)
                && MemberAnnotations.relations(method).size() == 1;
        boolean isNew = isOneOf
                ? oneOfs.putIfAbsent(alias, TypedOneOf.read(type, alias, method, handle, types)) == null
                : relations.putIfAbsent(alias, RelationScan.read(type, alias, method, handle, types)) == null;
        if (!isNew) {
            throw Misfit.nameTwice(type, alias, method);
        }
        refuseNameTwice(alias, method);
        roles.put(method, new Role.Relate(alias));
    }

    private void refuseNameTwice(String name, Method method) {
        int meanings = (attributes.containsKey(name) ? 1 : 0)
                + (relations.containsKey(name) ? 1 : 0)
                + (oneOfs.containsKey(name) ? 1 : 0)
                + (embedded.containsKey(name) ? 1 : 0)
                + (computed.contains(name) ? 1 : 0);
        if (meanings > 1) {
            throw Misfit.nameTwice(type, name, method);
        }
    }

    private void write(Method method) {
        if (method.getParameterCount() != 1) {
            throw Misfit.neither(type, method);
        }
        EmbeddedRecord whole = named(AccessorNames.written(method, embedded.keySet()), embedded);
        if (whole != null) {
            writeWhole(method, whole);
            return;
        }
        TypedAttribute attribute = named(AccessorNames.written(method, attributes.keySet()), attributes);
        if (attribute == null) {
            String target = AccessorNames.target(method);
            throw relations.containsKey(target) || oneOfs.containsKey(target)
                    ? Misfit.setsRelation(type, method)
                    : Misfit.setsNothing(type, method, attributes.keySet());
        }
        Class<?> parameter = types.rawClass(method.getGenericParameterTypes()[0]);
        if (Boxes.boxed(parameter) != Boxes.boxed(attribute.type())) {
            throw Misfit.setterType(type, method, attribute, parameter);
        }
        boolean givesNothing = givesNothing(method);
        MemberAnnotations.refuseOnSetter(type, method, attribute);
        roles.put(method, new Role.Write(attribute.name(), parameter, givesNothing));
    }

    private static <V> @Nullable V named(Optional<String> name, Map<String, V> values) {
        return name.isEmpty() ? null : values.get(name.get());
    }

    private void writeWhole(Method method, EmbeddedRecord whole) {
        Class<?> parameter = types.rawClass(method.getGenericParameterTypes()[0]);
        if (parameter != whole.type().type()) {
            throw Misfit.refusal(
                    type,
                    method,
                    "takes " + parameter.getSimpleName() + ", and \"" + whole.name() + "\" is the record "
                            + whole.type().type().getSimpleName() + ". Take that.");
        }
        roles.put(method, new Role.Embed(whole.name(), false, givesNothing(method)));
    }

    private boolean givesNothing(Method setter) {
        Class<?> returned = types.rawClass(setter.getGenericReturnType());
        if (returned != void.class && !returned.isAssignableFrom(type)) {
            throw Misfit.setterReturns(type, setter);
        }
        return returned == void.class;
    }

    private void mixin(Method method) {
        MixinNames.require(type, method, relations.values(), oneOfs.keySet());
        roles.put(method, new Role.Mixin(method.getName(), types.rawClass(method.getGenericReturnType())));
    }
}
