package org.sequelize4j.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values were refused, by this library before any SQL or by a constraint of the database (Sequelize: ValidationError). The write did not happen. */
public class ValidationException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ValidationItem> items;

    public ValidationException(String message, List<ValidationItem> items, @Nullable Throwable cause) {
        super(message, cause);
        this.items = List.copyOf(items);
    }

    public ValidationException(List<ValidationItem> items) {
        this(items, null);
    }

    public ValidationException(List<ValidationItem> items, @Nullable Throwable cause) {
        this(items.stream().map(ValidationItem::line).collect(Collectors.joining(",\n")), items, cause);
    }

    /**
     * The same of a row within a graph that is written as a whole: its items say where in the graph the refused values are.
     *
     * @param node where the row is, such as {@code players[3]}; empty for the one root
     */
    @SuppressWarnings("ReferenceEquality") // an exception of the user's own stays as it is
    public ValidationException under(String node) {
        return node.isEmpty() || getClass() != ValidationException.class
                ? this
                : new ValidationException(
                        String.valueOf(getMessage()),
                        items.stream().map(item -> item.under(node)).toList(),
                        this);
    }

    /** The items that speak of an attribute, or of a rule for the instance as a whole. */
    public List<ValidationItem> get(String path) {
        return items.stream().filter(item -> item.path().equals(path)).toList();
    }

    /** One item for each value that was refused, in the order of the model's attributes. */
    public List<ValidationItem> items() {
        return items;
    }
}
