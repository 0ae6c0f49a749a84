package org.sequelize4j.conformance.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.conformance.scenario.NoSuchMethodNamedException;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.error.ValidationItem;

/** Failures as golden files record them, under the names that Sequelize gives them. */
public final class Errors {
    /** Errors that are plain ones in Sequelize. */
    private static final Set<String> PLAIN = Set.of(
            "QueryException",
            "DefinitionException",
            "InvalidValueException",
            "TransactionException",
            "ClosedException",
            "SequelizeException",
            "MissingDependencyException");

    private final Normal normal;
    private final Masks masks;

    public Errors(Masks masks) {
        this.masks = masks;
        this.normal = new Normal(masks);
    }

    public Map<String, @Nullable Object> of(Throwable failure) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("name", name(failure));
        error.put("message", masks.text(String.valueOf(failure.getMessage())));
        error.put("exception", failure.getClass().getSimpleName());
        if (failure instanceof ForeignKeyConstraintException foreignKey) {
            error.put("table", foreignKey.table());
            error.put("fields", foreignKey.attributes());
        } else if (failure instanceof AggregateException aggregate) {
            error.put("errors", aggregate.errors().stream().map(this::of).toList());
        } else if (failure instanceof ValidationException validation) {
            error.put("errors", items(validation.items()));
        }
        if (failure instanceof UniqueConstraintException unique) {
            error.put("fields", unique.attributes());
        }
        return error;
    }

    private List<Object> items(List<ValidationItem> items) {
        List<Object> recorded = new ArrayList<>();
        for (ValidationItem item : items) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("message", masks.text(item.message()));
            map.put("type", item.type());
            map.put("path", item.path());
            map.put("value", normal.of(item.value()));
            map.put("validatorKey", item.validatorKey());
            recorded.add(map);
        }
        return recorded;
    }

    private static String name(Throwable failure) {
        if (failure instanceof NoSuchMethodNamedException) {
            return "NoSuchMethod";
        }
        if (failure instanceof AggregateException) {
            return "AggregateError";
        }
        if (failure instanceof MissingReferenceException) {
            return "RunnerError";
        }
        if (failure instanceof DefinitionException && !(failure instanceof AssociationException)) {
            return "Error";
        }
        if (failure instanceof ConstraintException
                && !(failure instanceof UniqueConstraintException)
                && !(failure instanceof ForeignKeyConstraintException)) {
            return "SequelizeDatabaseError";
        }
        if (!(failure instanceof SequelizeException)
                || PLAIN.contains(failure.getClass().getSimpleName())) {
            return "Error";
        }
        return "Sequelize" + failure.getClass().getSimpleName().replaceFirst("Exception$", "Error");
    }
}
