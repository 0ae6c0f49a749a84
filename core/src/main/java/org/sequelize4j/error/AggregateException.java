package org.sequelize4j.error;

import java.util.List;
import java.util.stream.Collectors;

/** Some of many rows were refused, and none of them was written (Sequelize: AggregateError). The items are those of all rows, with the places of these: {@code [3].email}. */
public class AggregateException extends ValidationException {
    private static final long serialVersionUID = 1L;

    private final transient List<BulkRecordException> errors;

    public AggregateException(List<BulkRecordException> errors) {
        super(
                errors.stream().map(error -> String.valueOf(error.getMessage())).collect(Collectors.joining("\n")),
                errors.stream()
                        .flatMap(error -> error.items().stream().map(item -> item.under(error.node())))
                        .toList(),
                errors.isEmpty() ? null : errors.get(0));
        this.errors = List.copyOf(errors);
    }

    /** One for each row that was refused, in the order of the rows. */
    public List<BulkRecordException> errors() {
        return errors;
    }
}
